package org.groundbreak.build;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/**
 * A method of our REST API.
 *
 * @param verb of HTTP
 * @param path below the version, its parameters by their names alone
 */
public record RestMethod(String verb, String path, Method method) {

    /** All of both products. */
    public static List<RestMethod> all() {
        return OurClasses.all().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> verb(method) != null)
                .map(method -> new RestMethod(verb(method), path(method), method))
                .toList();
    }

    /** Whether it may change something. */
    public boolean writes() {
        return !method.isAnnotationPresent(GET.class);
    }

    /** Whether it is asked of Confluence. */
    public boolean isOfConfluence() {
        return method.getDeclaringClass().getPackageName().contains(".confluence");
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        return null;
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        return named(method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value()));
    }

    /** A path, its parameters by their names alone. */
    static String named(String path) {
        return path.replaceAll("\\{(\\w+):[^}]*}[^}]*}", "{$1}").replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }
}
