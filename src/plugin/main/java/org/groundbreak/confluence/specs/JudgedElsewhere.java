package org.groundbreak.confluence.specs;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.reviews.GivenVerdict;
import org.groundbreak.specs.Approval;
import org.groundbreak.specs.ReviewState;
import org.groundbreak.specs.SpecState;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.store.JudgedBodyTable;

/**
 * Keeps what was judged elsewhere when the page here says it (rules F18 and H7): a history that is taken in brings the
 * fingerprints of verdicts and no content, and once the page is changed nobody could show what they were about.
 */
final class JudgedElsewhere implements SpecProjection {

    private final JudgedBodyTable bodies;

    JudgedElsewhere(JudgedBodyTable bodies) {
        this.bodies = bodies;
    }

    @Override
    public void update(SpecStream spec, Supplier<PageSight> page) {
        Set<Fingerprint> judged = judgedElsewhere(spec.state());
        if (!judged.isEmpty()) {
            page.get()
                    .content()
                    .filter(content ->
                            content.fingerprint().filter(judged::contains).isPresent())
                    .ifPresent(content -> keep(spec, content));
        }
    }

    private void keep(SpecStream spec, PageContent content) {
        content.fingerprint().ifPresent(fingerprint -> JudgedContent.of(content)
                .ifPresent(judged -> bodies.keep(spec.events().id(), fingerprint, judged.toKeep())));
    }

    private static Set<Fingerprint> judgedElsewhere(SpecState state) {
        Stream<Fingerprint> approvals = Stream.of(
                        state.approval(), state.review().before().flatMap(ReviewState.Standing::approval))
                .flatMap(Optional::stream)
                .filter(approval -> approval.version().elsewhere())
                .map(Approval::fingerprint);
        Stream<Fingerprint> verdicts = state.review().review().round().stream()
                .flatMap(round -> round.verdicts().values().stream())
                .filter(given -> given.version().elsewhere())
                .map(GivenVerdict::fingerprint);
        return Stream.concat(approvals, verdicts).collect(Collectors.toUnmodifiableSet());
    }
}
