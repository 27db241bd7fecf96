package org.groundbreak.jira.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalLong;
import org.groundbreak.build.PoorHost;
import org.junit.jupiter.api.Test;

/** Without the links of Jira Software an epic is an issue like any other, and its own moves are still found. */
class EpicStoriesTest {

    @Test
    void givenAJiraWithoutTheTypesOfLinksThenNoIssueHasChildrenOrAnEpic() throws ReflectiveOperationException {
        Class<?> stories = new PoorHost(type -> type.startsWith("com.atlassian.jira.issue.link."))
                .loadClass(EpicStories.class.getName());

        assertEquals(List.of(), stories.getMethod("of", long.class).invoke(null, 1L));
        assertEquals(false, stories.getMethod("hasAny", long.class).invoke(null, 1L));
        assertEquals(
                OptionalLong.empty(), stories.getMethod("epicOf", long.class).invoke(null, 1L));
    }
}
