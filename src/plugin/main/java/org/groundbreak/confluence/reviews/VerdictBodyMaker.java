package org.groundbreak.confluence.reviews;

import java.util.Map;
import java.util.Optional;
import org.groundbreak.confluence.specs.VersionWords;
import org.groundbreak.reviews.GivenVerdict;
import org.groundbreak.reviews.Verdict;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.words.Words;

/** Says a verdict, for one viewer. */
public final class VerdictBodyMaker {

    private final Words words;

    public VerdictBodyMaker(Words words) {
        this.words = words;
    }

    /**
     * The body.
     *
     * @param texts the words of events, by their sequences
     */
    VerdictBody of(ReviewVisit review, GivenVerdict given, Map<Long, String> texts) {
        return new VerdictBody(
                given.sequence(),
                given.verdict().name(),
                words.text("verdict." + given.verdict()),
                lozenge(given.verdict()),
                given.at().toString(),
                words.instant(given.at()),
                given.version().here(),
                VersionWords.of(words, given.version()),
                onPresentContent(review, given),
                texts.get(given.sequence()),
                given.by().equals(review.asking().actor()));
    }

    /** The page is read where the versions differ alone, and once. */
    private static boolean onPresentContent(ReviewVisit review, GivenVerdict given) {
        Optional<Fingerprint> now = review.page().now();
        return now.filter(given::isOn).isPresent();
    }

    private static String lozenge(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> "aui-lozenge-success";
            case REQUEST_CHANGES -> "aui-lozenge-removed";
            case ABSTAIN -> "aui-lozenge-default";
        };
    }
}
