package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.groundbreak.link.FoundEpic;
import org.groundbreak.sandbox.jira.issue.IssueType;
import org.groundbreak.sandbox.jira.issue.JiraIssue;
import org.groundbreak.sandbox.jira.issue.JiraProject;
import org.groundbreak.sandbox.jira.issue.JiraResolution;
import org.groundbreak.sandbox.jira.store.NewIssue;
import org.junit.jupiter.api.Test;

/** Which epics whoever is signed in finds, and what that costs Jira (rule L10), on the sandbox's Jira. */
class EpicSearchTest extends EpicSearchCase {

    @Test
    void givenWordsInAnyOrderThenEpicsWithAllOfThemAreFoundTheLastOneNotFinishedNewestFirst() {
        JiraIssue first = epic(demo, "Pay by invoice", "Invoices");
        epic(demo, "Pay by card", "Cards");
        JiraIssue second = epic(demo, "An invoice to pay later", "Later");

        assertEquals(List.of(second.getKey(), first.getKey()), keys("Invoi"));
        assertEquals(List.of(second.getKey(), first.getKey()), keys("invoice pay"));
        assertEquals(List.of(second.getKey(), first.getKey()), keys("inv pa"));
        assertEquals(List.of(), keys("invoice rocket"));
    }

    @Test
    void givenTheNameThatAnEpicHasOnItsIssuesThenItIsFoundToo() {
        JiraIssue epic = epic(demo, "Single sign-on", "SSO");

        assertEquals(List.of(epic.getKey()), keys("sso"));
        assertEquals(
                List.of(new FoundEpic(epic.getId(), epic.getKey(), "Single sign-on", false)), search.find("sign-on"));
    }

    @Test
    void givenNothingTypedThenTheNewestTwentyAreThere() {
        for (int i = 1; i <= 25; i++) {
            epic(demo, "Epic " + i, "E" + i);
        }

        List<String> found = keys("");

        assertEquals(20, found.size());
        assertEquals("DEMO-25", found.get(0));
        assertEquals("DEMO-6", found.get(19));
    }

    @Test
    void givenAKeyInSmallLettersThenItsEpicComesFirstAndThoseThatBeginSoFollow() {
        for (int i = 1; i <= 13; i++) {
            epic(demo, "Epic", "E");
        }

        assertEquals(List.of("DEMO-1", "DEMO-13", "DEMO-12", "DEMO-11", "DEMO-10"), keys("demo-1"));
        assertEquals(13, keys("demo-").size());
    }

    @Test
    void givenAKeyThatLooksLikeAWordThenTitlesWithItAreFoundToo() {
        JiraIssue epic = epic(demo, "Phase-2 of the roll-out", "Roll-out");

        assertEquals(List.of(epic.getKey()), keys("phase-2"));
        assertEquals(List.of(epic.getKey()), keys("phase-"));
    }

    @Test
    void givenAnEpicThatWasMovedThenItsOldKeyFindsIt() {
        JiraProject other = project(10_002, "OTHER", "author");
        JiraIssue epic = epic(demo, "Wanders", "W");
        store.editor().move(epic.getId(), other);

        assertEquals(List.of("OTHER-1"), keys("demo-1"));
    }

    @Test
    void givenResolvedEpicsThenTheyComeLastAndAreMarked() {
        JiraIssue old = epic(demo, "Invoice one", "1");
        JiraIssue done = epic(demo, "Invoice two", "2");
        store.editor().resolve(done.getId(), JiraResolution.DONE);

        List<FoundEpic> found = search.find("invoice");

        assertEquals(
                List.of(old.getKey(), done.getKey()),
                found.stream().map(FoundEpic::key).toList());
        assertEquals(List.of(false, true), found.stream().map(FoundEpic::done).toList());
    }

    @Test
    void givenAStoryThenItIsNoEpic() {
        JiraIssue epic = epic(demo, "Invoices", "I");
        store.editor().create(new NewIssue(demo, IssueType.STORY, "Invoices on paper", null, epic, null));

        assertEquals(List.of(epic.getKey()), keys("invoices"));
        assertEquals(List.of(), keys("demo-2").stream().filter("DEMO-2"::equals).toList());
    }
}
