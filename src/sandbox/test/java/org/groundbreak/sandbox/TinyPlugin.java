package org.groundbreak.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Builds a plugin jar out of test classes, with a right manifest and Spring file until a test breaks something. */
public final class TinyPlugin {
    public static final String KEY = "org.example.tiny";

    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:atlassian-scanner="http://www.atlassian.com/schema/atlassian-scanner/2">
              <atlassian-scanner:scan-indexes/>
            </beans>
            """;

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final StringBuilder modules = new StringBuilder();

    public TinyPlugin() {
        header("Manifest-Version", "1.0");
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", KEY);
        header("Bundle-Version", "1.0.0");
        header("Atlassian-Plugin-Key", KEY);
        header("Spring-Context", "*");
        header("DynamicImport-Package", "*");
        file("META-INF/spring/plugin-context.xml", SPRING);
    }

    /** Sets a header of the manifest; null removes it. */
    public TinyPlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Sets a file; null removes it. */
    public TinyPlugin file(String name, String text) {
        files.put(name, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds lines to an index file of the scanner. */
    public TinyPlugin index(String name, String... lines) {
        return file("META-INF/plugin-components/" + name, String.join("\n", lines) + "\n");
    }

    /** Adds modules to the descriptor. */
    public TinyPlugin module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    /** Adds classes together with their nested ones. */
    public TinyPlugin classes(Class<?>... types) {
        for (Class<?> type : types) {
            for (Class<?> member : type.getNestMembers()) {
                String path = member.getName().replace('.', '/') + ".class";
                try (InputStream in = member.getClassLoader().getResourceAsStream(path)) {
                    files.put(path, in.readAllBytes());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return this;
    }

    /** Writes the jar into the folder. */
    public Path build(Path folder) {
        if (!files.containsKey("atlassian-plugin.xml")) {
            file(
                    "atlassian-plugin.xml",
                    "<atlassian-plugin key=\"" + KEY + "\" name=\"Tiny\" plugins-version=\"2\">\n" + modules
                            + "</atlassian-plugin>\n");
        }
        Manifest manifest = new Manifest();
        headers.forEach((name, value) -> {
            if (value != null) {
                manifest.getMainAttributes().put(new Attributes.Name(name), value);
            }
        });
        try {
            Path jar = Files.createTempFile(folder, "tiny", ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream zip = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    if (file.getValue() != null) {
                        zip.putNextEntry(new JarEntry(file.getKey()));
                        zip.write(file.getValue());
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
