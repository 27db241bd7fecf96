package org.groundbreak.confluence.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.groundbreak.confluence.attachments.AttachmentFinding;
import org.groundbreak.confluence.decisions.DecisionBody.FindingBody;
import org.groundbreak.decisions.hygiene.HygieneFinding;
import org.groundbreak.words.Words;

/** Says what is wrong with a decision, one sentence each. */
final class FindingWords {

    private static final int MOST = 10;

    private final Words words;

    FindingWords(Words words) {
        this.words = words;
    }

    /** @param attachments what is to be said of those it shows @param findings what else is to be mended */
    List<FindingBody> of(List<AttachmentFinding> attachments, List<HygieneFinding> findings) {
        List<FindingBody> bodies = new ArrayList<>();
        attachments.forEach(finding -> bodies.add(new FindingBody(
                finding.code(),
                words.text((finding.blocking() ? "problem." : "warning.") + finding.code(), finding.fileName()))));
        findings.forEach(finding -> bodies.add(
                new FindingBody(finding.code(), words.text("decision.finding." + finding.code(), subjects(finding)))));
        return bodies;
    }

    /** Names of people and options, as many as a sentence can hold. */
    private String subjects(HygieneFinding finding) {
        String named = finding.subjects().stream()
                .filter(subject -> !subject.isBlank())
                .limit(MOST)
                .collect(Collectors.joining(", "));
        return finding.subjects().size() > MOST ? words.text("decision.role.more", named) : named;
    }
}
