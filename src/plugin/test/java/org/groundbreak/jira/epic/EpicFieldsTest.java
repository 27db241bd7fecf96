package org.groundbreak.jira.epic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import org.groundbreak.host.TestClock;
import org.groundbreak.jira.MockJira;
import org.junit.jupiter.api.Test;

/** Whether an issue is an epic is asked whenever one is viewed, so the fields of Jira are not searched each time. */
class EpicFieldsTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T10:00:00Z"));
    private final MockJira jira = new MockJira(mock(ActiveObjects.class));
    private final CustomFieldManager customFields = jira.customFields();
    private final EpicFields epics = new EpicFields(customFields, clock);

    @Test
    void givenManyViewsThenTheFieldsAreSearchedOnce() {
        assertTrue(epics.isEpic(jira.epic()));
        assertFalse(epics.isEpic(jira.issue()));
        assertTrue(epics.isEpic(jira.epic()));

        verify(customFields, times(1)).getCustomFieldObjects();
    }

    @Test
    void givenASubTaskThenJiraIsNotAsked() {
        Issue subTask = jira.issue();
        when(subTask.isSubTask()).thenReturn(true);

        assertFalse(epics.isEpic(subTask));
        verifyNoInteractions(customFields);
    }

    @Test
    void givenAFieldThatWasMadeAnewThenItIsFoundAgain() {
        Issue epic = jira.epic();
        assertTrue(epics.isEpic(epic));
        when(customFields.getCustomFieldObject(any())).thenReturn(null);

        assertTrue(epics.isEpic(epic));
        verify(customFields, times(2)).getCustomFieldObjects();
    }

    @Test
    void givenAJiraWithoutEpicsThenTheFieldIsSearchedForOnceAMinute() {
        when(customFields.getCustomFieldObjects()).thenReturn(List.of());
        assertFalse(epics.known());
        assertFalse(epics.known());
        verify(customFields, times(1)).getCustomFieldObjects();

        clock.set(clock.instant().plusSeconds(61));
        assertFalse(epics.known());
        verify(customFields, times(2)).getCustomFieldObjects();
    }
}
