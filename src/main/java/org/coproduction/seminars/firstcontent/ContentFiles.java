package org.coproduction.seminars.firstcontent;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Reads files of content, in YAML, into records; a key that the record doesn’t know is an error. */
@Component
public class ContentFiles {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** @param path on the class path */
    public <T> T read(String path, Class<T> type) {
        return mapper.convertValue(load(path), type);
    }

    /** @param path on the class path */
    public <T> List<T> readList(String path, Class<T> type) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        return mapper.convertValue(load(path), list);
    }

    private static Object load(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            LoaderOptions options = new LoaderOptions();
            DumperOptions unused = new DumperOptions();
            return new Yaml(
                            new SafeConstructor(options),
                            new Representer(unused),
                            unused,
                            options,
                            new TextsAsWritten())
                    .load(in);
        } catch (IOException e) {
            throw new IllegalStateException("Can’t read " + path, e);
        }
    }

    /** Leaves dates, times and numbers as they are written: YAML would take 09:30 for a number. */
    private static final class TextsAsWritten extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "tTfF");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
