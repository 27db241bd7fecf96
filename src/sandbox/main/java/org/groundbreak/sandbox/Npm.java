package org.groundbreak.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fetches AUI, jQuery and the Soy compiler with npm, once per folder and lock file. */
final class Npm {
    private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc");

    private final Path folder;
    private final PrintStream out;

    Npm(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /**
     * Sees to it that the packages are there; waits while another sandbox does that in the same folder.
     *
     * @throws CannotStart with one sentence for the user
     */
    void install() throws IOException {
        Files.createDirectories(folder);
        try (FileChannel alone = FileChannel.open(
                folder.resolve("fetching.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            alone.lock();
            installAlone();
        }
    }

    private void installAlone() throws IOException {
        boolean same = Files.isDirectory(folder.resolve("node_modules").resolve("jquery"));
        for (String file : FILES) {
            try (InputStream in = getClass().getResourceAsStream("/npm/" + file)) {
                byte[] wanted = in.readAllBytes();
                Path target = folder.resolve(file);
                same = same && Files.exists(target) && Arrays.equals(wanted, Files.readAllBytes(target));
                Files.write(target, wanted);
            }
        }
        if (!same) {
            out.println("Fetching AUI, jQuery and the Soy compiler with npm into " + folder + " (once) ...");
            run();
        }
    }

    private void run() throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Path log = folder.resolve("npm.log");
        Process process;
        try {
            process = new ProcessBuilder(
                            windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new CannotStart(
                    "npm was not found. The sandbox needs Node.js with npm for AUI; please install it.", e);
        }
        try {
            if (process.waitFor() != 0) {
                throw new CannotStart(
                        "npm could not fetch AUI, jQuery and the Soy compiler; its words are in " + log, null);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while npm was running", e);
        }
    }
}
