package org.groundbreak.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.CostMeter;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.jira.epic.EpicPanel;
import org.groundbreak.jira.epic.IsEpicCondition;
import org.groundbreak.jira.start.JiraIssues;
import org.groundbreak.link.TestFacts;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;
import org.junit.jupiter.api.Test;

/** What epics and issues cost the database and the host. */
class JiraCostTest {

    /** With a linked spec, its story having moved; then what an event costs that concerns no spec. */
    @Test
    void givenEpicsAndIssuesThenTheyCostNoMoreThanTheDocumentSaysAndHardlyLess() throws Exception {
        try (StoreDatabase database = new StoreDatabase(StoreDatabase.h2())) {
            MockJira jira = new MockJira(database.node());
            Store store = new Store(database.node());
            Issue epic = jira.epic();
            EpicPanel panel = new EpicPanel(jira.app());
            CostMeter meter = new CostMeter(JiraCostTest.class, database, List.of());
            meter.measure("Jira: show the panel of an epic without spec", () -> panel.getHtml(Map.of("issue", epic)));
            try (JiraIssues issues = new JiraIssues(jira, store)) {
                meter.hosts(issues.managers());
                linked(store, 7, epic);
                linked(store, 8, epic);
                Issue story = issues.story(epic, "3");
                meter.measure("Jira: a story of a linked epic moves, on the host's thread", () -> issues.moved(story));
                meter.measure("… in the background: the start is found", () -> issues.look(story));
                meter.measure("… the next move, the start being known", () -> issues.look(story));
                meter.measure(
                        "Jira: show the panel of an epic with two specs and a start",
                        () -> panel.getHtml(Map.of("issue", epic)));
                meter.measure(
                        "Jira: a story gets another label, type or resolution, on the host's thread",
                        () -> issues.relabelled(story));
                meter.measure("… in the background, at once", () -> issues.linkedEpics(story));
                meter.measure("… ten seconds later, nothing being new", () -> issues.lookAgain(epic));
                Issue other = issues.story(null, "3");
                measureOthers(meter, issues, other);
                IsEpicCondition condition = new IsEpicCondition(jira.app());
                meter.measure(
                        "Jira: view an issue that is no epic", () -> condition.shouldDisplay(Map.of("issue", other)));
                meter.measure(
                        "Jira: view an epic, beside its panel", () -> condition.shouldDisplay(Map.of("issue", epic)));
            }
            meter.check();
        }
    }

    private static void measureOthers(CostMeter meter, JiraIssues issues, Issue other) throws Exception {
        meter.measure("Jira: an issue that concerns no spec moves, on the host's thread", () -> issues.moved(other));
        meter.measure("… in the background", () -> issues.look(other));
        meter.measure("Jira: any other change of an issue", () -> issues.changedOtherwise(other));
        meter.measure("… in the background, for a number that may be an epic's", () -> issues.joined(1));
    }

    private static void linked(Store store, long contentId, Issue epic) {
        TestFacts.told(
                store, new LinkKey("confluence", contentId, epic.getId()), 1, TestFacts.approved(SpecFixture.NOW));
    }
}
