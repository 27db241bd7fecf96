package org.groundbreak.sandbox.web.resource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.NotModelled;
import org.springframework.util.DigestUtils;

/** The transformer {@code soyTransformer}: Atlassian's own compiler in a process of its own, results kept on disk. */
public final class SoyCompiler {
    private static final String JAR = "@atlassian/soy-template-plugin-js/src/jar/atlassian-soy-cli-support.jar";
    private static final String OPTIONS = "-t js -b in -g **.soy -o out -ib in -i **.properties";

    private static final Pattern KEY = Pattern.compile("\\bgetText\\(\\s*['\"]([\\w.-]+)['\"]");
    private static final Pattern FORMAT = Pattern.compile("AJS\\.format\\(\"@@([\\w.-]+)@@\",");
    private static final Pattern MARKER = Pattern.compile("\"@@([\\w.-]+)@@\"");

    private final Path jar;
    private final Path cache;

    /** @param cache folder for compiled templates, made when needed */
    public SoyCompiler(Path nodeModules, Path cache) {
        this.jar = nodeModules.resolve(JAR).toAbsolutePath();
        this.cache = cache;
    }

    /**
     * Compiles one template file to JavaScript; texts stay {@code AJS.I18n.getText} calls.
     *
     * @throws NotModelled without the compiler from npm
     * @throws IOException with the compiler's words if the template is wrong
     */
    public synchronized String compile(String pluginKey, String location, String template) throws IOException {
        String name = location.substring(location.lastIndexOf('/') + 1);
        byte[] identity = (pluginKey + location + template).getBytes(StandardCharsets.UTF_8);
        Path folder = cache.resolve(DigestUtils.md5DigestAsHex(identity));
        Path compiled = folder.resolve("out").resolve(name.replaceFirst("\\.soy$", ".js"));
        if (!Files.exists(compiled)) {
            Path in = Files.createDirectories(folder.resolve("in"));
            Files.writeString(in.resolve(name), template);
            Files.writeString(in.resolve("keys.properties"), markers(template));
            run(folder);
        }
        String script = Files.readString(compiled, StandardCharsets.UTF_8);
        return MARKER.matcher(FORMAT.matcher(script).replaceAll("AJS.I18n.getText(\"$1\","))
                .replaceAll("AJS.I18n.getText(\"$1\")");
    }

    /** The compiler writes texts into the script; it is given marks instead, since the language comes later. */
    private static String markers(String template) {
        return KEY.matcher(template)
                .results()
                .map(call -> call.group(1) + "=@@" + call.group(1) + "@@\n")
                .distinct()
                .collect(Collectors.joining());
    }

    private void run(Path folder) throws IOException {
        if (!Files.exists(jar)) {
            throw new NotModelled("Soy without " + jar);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(
                List.of(java, "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-jar", jar.toString()));
        command.addAll(List.of(OPTIONS.split(" ")));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("Soy: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
