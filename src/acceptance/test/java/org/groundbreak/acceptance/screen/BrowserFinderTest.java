package org.groundbreak.acceptance.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BrowserFinderTest {
    private static final Path FOLDER = Path.of("test", "browser");
    private static final Path FETCHED = FOLDER.resolve(Path.of("node_modules", "browser", "chromium"));

    @Test
    void givenABrowserThatIsNamedThenItIsTakenThoughOthersAreInstalled() {
        BrowserFinder finder = linux(Map.of(), "/usr/bin/chromium", "/my/chrome");

        assertEquals(Optional.of(Path.of("/my/chrome")), finder.find("/my/chrome", FOLDER));
    }

    @Test
    void givenABrowserThatIsNamedAndNotThereThenNoOtherIsTakenAndThatIsSaid() {
        BrowserFinder finder = linux(Map.of(), "/usr/bin/chromium");

        assertEquals(Optional.empty(), finder.find("/my/chrome", FOLDER));
        assertEquals(
                "There is no browser at /my/chrome, which -Dgroundbreak.chromium names",
                finder.obstacle("/my/chrome", "amd64").orElseThrow());
    }

    @Test
    void givenLinuxThenChromiumComesBeforeChromeWhereverTheyAre() {
        Map<String, String> environment = Map.of("PATH", "/a:/b::/c");

        assertEquals(
                Optional.of(Path.of("/c/chromium")),
                linux(environment, "/a/google-chrome", "/c/chromium").find("", FOLDER));
        assertEquals(
                Optional.of(Path.of("/usr/bin/microsoft-edge")),
                linux(environment, "/usr/bin/microsoft-edge").find("", FOLDER));
        assertEquals(
                Optional.of(Path.of("/opt/google/chrome/chrome")),
                linux(environment, "/opt/google/chrome/chrome").find("", FOLDER));
    }

    @Test
    void givenAnInstalledBrowserAndOneThatNpmHasFetchedThenTheInstalledOneIsTaken() {
        assertEquals(
                Optional.of(Path.of("/usr/bin/chromium")),
                linux(Map.of(), FETCHED.toString(), "/usr/bin/chromium").find("", FOLDER));
        assertEquals(Optional.of(FETCHED), linux(Map.of(), FETCHED.toString()).find("", FOLDER));
    }

    @Test
    void givenAMacThenTheApplicationsOfAllAndOfTheUserAreLookedAt() {
        String program = "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
        Map<String, String> environment = Map.of("HOME", "/Users/me");

        assertEquals(
                Optional.of(Path.of("/", program)),
                machine("Mac OS X", environment, "/" + program).find("", FOLDER));
        assertEquals(
                Optional.of(Path.of("/Users/me", program)),
                machine("Mac OS X", environment, "/Users/me/" + program).find("", FOLDER));
    }

    @Test
    void givenWindowsThenItsThreeFoldersOfProgramsAreLookedAt() {
        Map<String, String> environment = Map.of("ProgramFiles(x86)", "/programs", "LocalAppData", "/local");

        assertEquals(
                Optional.of(Path.of("/programs/Microsoft/Edge/Application/msedge.exe")),
                machine("Windows 11", environment, "/programs/Microsoft/Edge/Application/msedge.exe")
                        .find("", FOLDER));
        assertEquals(
                Optional.of(Path.of("/local/Google/Chrome/Application/chrome.exe")),
                machine("Windows 11", environment, "/local/Google/Chrome/Application/chrome.exe")
                        .find("", FOLDER));
        assertEquals(
                Optional.empty(),
                machine("Windows 11", Map.of(), "/usr/bin/chromium").find("", FOLDER));
    }

    @Test
    void givenNoBrowserThenOneIsFetchedOnLinuxOnTheProcessorItIsMadeFor() {
        assertEquals(Optional.empty(), linux(Map.of()).obstacle("", "amd64"));
        assertEquals(
                "npm has none for linux on aarch64",
                linux(Map.of()).obstacle("", "aarch64").orElseThrow());
        assertEquals(
                "npm has none for mac os x on x86_64",
                machine("Mac OS X", Map.of()).obstacle("", "x86_64").orElseThrow());
        String sentence = BrowserFinder.sentence("npm has none for linux on aarch64");
        assertTrue(sentence.contains("-Dgroundbreak.chromium=PATH"), sentence);
        assertEquals(1, sentence.lines().count());
    }

    private static BrowserFinder linux(Map<String, String> environment, String... programs) {
        return machine("Linux", environment, programs);
    }

    private static BrowserFinder machine(String system, Map<String, String> environment, String... programs) {
        Set<String> there = Set.copyOf(List.of(programs));
        return new BrowserFinder(system, environment, path -> there.contains(path.toString()));
    }
}
