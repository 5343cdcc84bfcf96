FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -q -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/seminars-*.jar extract --layers --application-filename seminars.jar --destination layers

FROM eclipse-temurin:25-jre
# Chinese, Japanese and Korean letters of names in PDF.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-droid-fallback && rm -rf /var/lib/apt/lists/*
RUN useradd --system --uid 10001 --home-dir /site --shell /usr/sbin/nologin site \
    && mkdir -p /site/data && chown site /site/data
WORKDIR /site
# From the layer that changes least to the one that changes with each commit.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001
EXPOSE 8080
# Used where no database is named: H2, in a volume.
ENV SITE_DATA_DIR=/site/data
VOLUME /site/data
# bash opens the connection itself: the image has no other HTTP client.
HEALTHCHECK --start-period=60s --interval=15s --timeout=5s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# exec form: the process gets the stop signal and ends its requests first.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "seminars.jar"]
