package org.groundbreak.sandbox.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Demonstration data: both products paired, specs in every state, decisions and decision records, made over REST by the
 * demo users as people would.
 * A scene more is a class more and a line in the list; what it needs of the products goes into {@link Confluence} and
 * {@link Jira}.
 */
public final class Demo {
    /** In the order in which a newcomer should look at them. */
    private static final List<Scene> SCENES = List.of(
            new StartedScene(),
            new WaitingScene(),
            new DraftScene(),
            new ReviewScene(),
            new ChangedScene(),
            new WithdrawnScene(),
            new RestrictedScene(),
            new OpenDecisionScene(),
            new DecidedScene(),
            new RecordsScene(),
            new UnplannedScene());

    private final Path begun;
    private final SightFile confluenceSights;
    private final SightFile jiraSights;

    /**
     * @param confluenceHome folder of Confluence's data, existing
     * @param jiraHome the same of Jira
     */
    public Demo(Path confluenceHome, Path jiraHome) {
        this.begun = confluenceHome.resolve("demo-begun");
        this.confluenceSights = new SightFile(confluenceHome);
        this.jiraSights = new SightFile(jiraHome);
    }

    /** Whether the data has it. */
    public boolean isThere() {
        return confluenceSights.areThere() && jiraSights.areThere();
    }

    /**
     * Makes it, unless the data has it already.
     *
     * @param confluenceUrl base address, without a slash at the end
     * @param jiraUrl the same of Jira
     * @throws DemoFailed with one sentence if it cannot be made, or was left half made before
     */
    public void make(String confluenceUrl, String jiraUrl) {
        if (isThere()) {
            return;
        }
        begin();
        Confluence confluence = new Confluence(confluenceUrl);
        Jira jira = new Jira(jiraUrl);
        Guide guide = new Guide();
        confluence.pair();
        SCENES.forEach(scene -> scene.play(confluence, jira, guide));
        confluence.awaitTold();
        confluenceSights.write(guide.inConfluence());
        jiraSights.write(guide.inJira());
    }

    private void begin() {
        if (Files.exists(begun)) {
            throw new DemoFailed("It was left half made before");
        }
        try {
            Files.createFile(begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
