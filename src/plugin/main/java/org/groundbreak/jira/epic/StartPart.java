package org.groundbreak.jira.epic;

import java.util.List;

/**
 * The time from the approval of a spec to the start of its implementation, as one viewer sees it.
 *
 * @param kind see {@link org.groundbreak.words.StartWords.Said}
 * @param sentence empty while there is nothing to say
 * @param notes what a careful reader should know besides
 * @param start the step that was the start; null while none is known
 * @param notCounted issues that do not count, five at most, those that the viewer may browse
 */
public record StartPart(
        String kind, String sentence, List<String> notes, IssueSentence start, List<IssueSentence> notCounted) {

    /** Nothing to say. */
    static final StartPart NONE = new StartPart("NONE", "", List.of(), null, List.of());

    public StartPart {
        notes = List.copyOf(notes);
        notCounted = List.copyOf(notCounted);
    }

    /** The step that was the start, for a template: none or one. */
    public List<IssueSentence> starts() {
        return start == null ? List.of() : List.of(start);
    }
}
