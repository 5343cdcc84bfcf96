package org.coproduction.seminars;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * The site as it would be if nobody locked the seminar before counting its places, or the survey before taking an answer, with a
 * little time between looking and storing: it must give out more places than there are, and count a person twice, or a test of
 * these locks could never fail.
 */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutLock {

    private static final long PAUSE_MILLIS = 20;

    @Bean
    static BeanPostProcessor lockRemover() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof FactoryBean<?>) {
                    return bean;
                }
                return switch (name) {
                    case "seminars", "surveys" ->
                        proxy(bean, (method, arguments) -> call(bean, unlocked(bean, method), arguments));
                    case "registrations", "presences", "surveyAnswers", "surveyLinks" ->
                        proxy(bean, (method, arguments) -> {
                            if (method.getName().startsWith("save")) {
                                Thread.sleep(PAUSE_MILLIS);
                            }
                            Object result = call(bean, method, arguments);
                            if (method.getName().equals("counts")) {
                                Thread.sleep(PAUSE_MILLIS);
                            }
                            return result;
                        });
                    case "turnstile" -> {
                        letEverybodyThrough(bean);
                        yield bean;
                    }
                    default -> bean;
                };
            }
        };
    }

    private static void letEverybodyThrough(Object turnstile) {
        Semaphore permits = (Semaphore) ReflectionTestUtils.getField(turnstile, "permits");
        Objects.requireNonNull(permits).release(100);
    }

    private static Method unlocked(Object bean, Method method) {
        if (!method.getName().startsWith("lockBy")) {
            return method;
        }
        String unlocked = method.getName().replaceFirst("lock", "find");
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(other -> other.getName().equals(unlocked))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(bean.toString()));
    }

    private static Object call(Object bean, Method method, Object[] arguments) throws Throwable {
        method.setAccessible(true);
        try {
            return method.invoke(bean, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static Object proxy(Object bean, Call call) {
        InvocationHandler handler = (proxy, method, arguments) -> call.call(method, arguments);
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(), bean.getClass().getInterfaces(), handler);
    }

    private interface Call {

        Object call(Method method, Object[] arguments) throws Throwable;
    }
}
