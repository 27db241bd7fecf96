package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundbreak.build.RestMethod;
import org.junit.jupiter.api.Test;

/** Which REST methods the rows of a matrix have called, so that a method without a row is noticed. */
final class MatrixRows {

    private static final String REST = "/rest/groundbreak/1.0";

    private final Class<?> matrix;
    private final Set<String> called = new HashSet<>();
    private int tests;

    /** @param matrix the class whose tests call */
    MatrixRows(Class<?> matrix) {
        this.matrix = matrix;
    }

    /** Notes a row. What is no REST method of ours, as an own page, is passed over. */
    void note(String verb, String address) {
        if (address.startsWith(REST)) {
            of(verb, address.substring(REST.length()).replaceAll("[?].*", "")).ifPresent(called::add);
        }
    }

    /** To be called after each test. */
    void testIsDone() {
        tests++;
    }

    /** To be called after all tests. Says nothing when only some of them ran. */
    void requireRowsFor(Stream<String> methods) {
        long all = Stream.of(matrix.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .count();
        if (tests == all) {
            assertEquals(
                    List.of(),
                    methods.filter(method -> !called.contains(method)).sorted().toList(),
                    "without a row in " + matrix.getSimpleName());
        }
    }

    /** The method of a path: where several would do the one that names most of it. */
    private static Optional<String> of(String verb, String path) {
        return RestMethod.all().stream()
                .filter(method ->
                        method.verb().equals(verb) && path.matches(method.path().replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingInt(
                        method -> method.path().replaceAll("[^{]", "").length()))
                .map(RestMethod::toString);
    }
}
