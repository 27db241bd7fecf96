package org.groundbreak.host.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.StackWalker.StackFrame;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

/** Which REST method of ours is being answered on this thread, by its annotations: no request is asked, so no id shows. */
final class CalledMethod {

    private static final String NONE = "-";

    private final StackWalker stack = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** Such as {@code POST /specs/{contentId}/round}; {@code -} outside of every method of ours. */
    String name() {
        return stack.walk(
                frames -> frames.filter(frame -> frame.getDeclaringClass().isAnnotationPresent(Path.class))
                        .flatMap(frame -> method(frame).stream())
                        .findFirst()
                        .orElse(NONE));
    }

    private static Optional<String> method(StackFrame frame) {
        Class<?> resource = frame.getDeclaringClass();
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> method.getName().equals(frame.getMethodName())
                        && MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                                .equals(frame.getMethodType()))
                .flatMap(method -> verb(method).map(verb -> verb + " " + path(resource, method)).stream())
                .findFirst();
    }

    private static Optional<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        String path = resource.getAnnotation(Path.class).value();
        return method.isAnnotationPresent(Path.class)
                ? path
                        + (method.getAnnotation(Path.class).value().startsWith("/") ? "" : "/")
                        + method.getAnnotation(Path.class).value()
                : path;
    }
}
