package org.groundbreak.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which types of the host each feature of ours needs, as listed in {@code groundbreak/host-types-<product>.txt}: one line
 * {@code feature: type type …} each, with no type where it stays on whatever is missing. A test derives that file from the
 * bytecode, so it cannot fall behind.
 *
 * @param byFeature type names by feature, in the order of the file
 */
public record HostTypes(Map<String, List<String>> byFeature) {

    private static final Pattern TYPE = Pattern.compile("\\S+");

    public HostTypes {
        byFeature = Map.copyOf(byFeature);
    }

    /**
     * Reads the list of one product.
     *
     * @param product {@code confluence} or {@code jira}
     * @throws IllegalStateException when the jar was packaged without it
     */
    public static HostTypes of(String product) {
        String name = "/groundbreak/host-types-" + product + ".txt";
        try (InputStream in = HostTypes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Packaged without " + name);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HostTypes parse(List<String> lines) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(":", 2);
                types.put(
                        parts[0].trim(),
                        TYPE.matcher(parts[1]).results().map(MatchResult::group).toList());
            }
        }
        return new HostTypes(types);
    }

    /** The features in alphabetical order. */
    public Iterable<String> features() {
        return new TreeSet<>(byFeature.keySet());
    }
}
