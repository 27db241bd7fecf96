package org.groundbreak.acceptance.screen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the browser of the screen tests: the one that was named, else one that is installed (Chromium, Chrome, Edge at
 * their usual places), else the one that npm has fetched. Maven runs this file as it is, before anything is built
 * ({@link #main}), so it must need nothing but the JDK.
 */
final class BrowserFinder {
    private static final List<String> COMMANDS = List.of(
            "chromium",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "chromium-browser");

    private final String system;
    private final Map<String, String> environment;
    private final Predicate<Path> executable;

    /**
     * Looks at a machine.
     *
     * @param system name of the operating system, as Java has it
     * @param environment its variables
     * @param executable whether there is a program at a place
     */
    BrowserFinder(String system, Map<String, String> environment, Predicate<Path> executable) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.environment = environment;
        this.executable = executable;
    }

    static BrowserFinder ofThisMachine() {
        return new BrowserFinder(
                System.getProperty("os.name"),
                System.getenv(),
                path -> Files.isRegularFile(path) && Files.isExecutable(path));
    }

    /**
     * The browser.
     *
     * @param named path of the one to take, whatever else there is; empty for none
     * @param folder the folder {@code test/browser} of this module, where npm puts one
     */
    Optional<Path> find(String named, Path folder) {
        return installed(named).or(() -> Optional.of(fetched(folder))
                .filter(path -> named.isEmpty())
                .filter(executable));
    }

    private Optional<Path> installed(String named) {
        Stream<Path> places = named.isEmpty() ? usualPlaces().stream() : Stream.of(Path.of(named));
        return places.filter(executable).findFirst();
    }

    /** Where these browsers are installed on such a machine, the first choice first. */
    List<Path> usualPlaces() {
        if (system.startsWith("windows")) {
            return below(
                    List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData"),
                    List.of(
                            "Google/Chrome/Application/chrome.exe",
                            "Chromium/Application/chrome.exe",
                            "Microsoft/Edge/Application/msedge.exe"));
        }
        if (system.startsWith("mac")) {
            List<Path> places = new ArrayList<>();
            for (String name : List.of("Google Chrome", "Chromium", "Microsoft Edge")) {
                String program = "Applications/" + name + ".app/Contents/MacOS/" + name;
                places.add(Path.of("/", program));
                places.addAll(below(List.of("HOME"), List.of(program)));
            }
            return places;
        }
        List<Path> places = new ArrayList<>();
        String path = environment.getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin" + File.pathSeparator
                + "/usr/local/bin" + File.pathSeparator + "/snap/bin";
        for (String command : COMMANDS) {
            for (String folder : path.split(File.pathSeparator)) {
                if (!folder.isEmpty()) {
                    places.add(Path.of(folder, command));
                }
            }
        }
        places.add(Path.of("/opt/google/chrome/chrome"));
        places.add(Path.of("/opt/microsoft/msedge/msedge"));
        return places;
    }

    private List<Path> below(List<String> variables, List<String> programs) {
        List<Path> places = new ArrayList<>();
        for (String program : programs) {
            for (String variable : variables) {
                Optional.ofNullable(environment.get(variable))
                        .ifPresent(folder -> places.add(Path.of(folder, program)));
            }
        }
        return places;
    }

    private static Path fetched(Path folder) {
        return folder.resolve("node_modules").resolve("browser").resolve("chromium");
    }

    /** Why there is none and none can be fetched; empty when one can be. */
    Optional<String> obstacle(String named, String processor) {
        if (!named.isEmpty()) {
            return Optional.of("There is no browser at " + named + ", which -Dgroundbreak.chromium names");
        }
        boolean fits = system.startsWith("linux") && List.of("amd64", "x86_64").contains(processor);
        return fits ? Optional.empty() : Optional.of("npm has none for " + system + " on " + processor);
    }

    /** The whole sentence for whoever builds. */
    static String sentence(String obstacle) {
        return "The screen tests need Chromium, Chrome or Edge: " + obstacle
                + ". Install one, name one with -Dgroundbreak.chromium=PATH, or add -P -acceptance to build without"
                + " these tests";
    }

    /**
     * Sees to it that there is a browser, before anything is built.
     *
     * @param arguments {@code named:} and the browser that was named, if any; the folder {@code test/browser};
     *     {@code left out:} and the switches with which Maven is told to leave tests out, any of which may be {@code true}
     */
    public static void main(String[] arguments) throws InterruptedException {
        boolean unneeded = Stream.of(arguments[2].split(",")).anyMatch("true"::equals);
        Optional<String> obstacle = unneeded
                ? Optional.empty()
                : seeTo(
                        arguments[0].substring("named:".length()),
                        Path.of(arguments[1]).toAbsolutePath());
        if (obstacle.isPresent()) {
            System.out.println(sentence(obstacle.get()));
            System.exit(1);
        }
    }

    /** Why there is no browser in the end. */
    private static Optional<String> seeTo(String named, Path folder) throws InterruptedException {
        BrowserFinder finder = ofThisMachine();
        if (finder.installed(named).isPresent()) {
            return Optional.empty();
        }
        Optional<String> obstacle = finder.obstacle(named, System.getProperty("os.arch"));
        if (obstacle.isPresent()) {
            return obstacle;
        }
        List<List<String>> commands = new ArrayList<>();
        if (finder.find(named, folder).isEmpty()) {
            System.out.println("No browser is installed: fetching Chromium with npm (64 MB, once) ...");
            commands.add(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            commands.add(List.of("npm", "run", "--silent", "unpack"));
        }
        commands.add(List.of(fetched(folder).toString(), "--version"));
        for (List<String> command : commands) {
            if (!ran(command, folder)) {
                return Optional.of("none is installed, and \"" + String.join(" ", command) + "\" fails in " + folder);
            }
        }
        return Optional.empty();
    }

    private static boolean ran(List<String> command, Path folder) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
