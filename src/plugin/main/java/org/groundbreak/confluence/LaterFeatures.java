package org.groundbreak.confluence;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.groundbreak.confluence.adrs.AdrsFeature;
import org.groundbreak.confluence.epics.EpicsFeature;
import org.groundbreak.confluence.meetings.MeetingBody;
import org.groundbreak.confluence.meetings.MeetingsFeature;
import org.groundbreak.confluence.questions.QuestionsBody;
import org.groundbreak.confluence.questions.QuestionsFeature;
import org.groundbreak.confluence.reviews.ReviewVisit;
import org.groundbreak.confluence.specs.SpecsFeature;
import org.groundbreak.facts.LinkKey;
import org.groundbreak.host.FeatureList;

/**
 * What features tell and ask those that stand behind them in the list, or that may be switched off. Whom it concerns is
 * looked up each time; nothing happens where that feature is not there.
 */
final class LaterFeatures {

    private final FeatureList features;

    LaterFeatures(FeatureList features) {
        this.features = features;
    }

    /** An account is removed: it goes from whatever is worked out of pages that name it. */
    void forgotten(UserKey user) {
        features.find(AdrsFeature.class).ifPresent(adrs -> adrs.forget(user));
    }

    /** Another label or prefix of records holds: those there are follow. */
    void recordsFollow(Optional<Space> space) {
        features.find(AdrsFeature.class).ifPresent(adrs -> adrs.rulesChanged(space));
    }

    /** What the panel says of the decision meeting; null where there is none, or that feature is switched off. */
    MeetingBody meeting(ReviewVisit review) {
        return features.find(MeetingsFeature.class)
                .flatMap(meetings -> meetings.meeting(review))
                .orElse(null);
    }

    /** What the panel says of questions; null where that feature is switched off. */
    QuestionsBody questions(ReviewVisit review) {
        return features.find(QuestionsFeature.class)
                .map(questions -> questions.bodies().first(review))
                .orElse(null);
    }

    /** Jira was told of a link that nothing is kept about: the stream of the spec says what holds. */
    void unknown(LinkKey link) {
        features.find(EpicsFeature.class).ifPresent(epics -> epics.tellOf(link));
    }

    /** Jira told of an epic: its spec shows the start of the work, and tells Jira from which approval it counts. */
    void heard(LinkKey link) {
        features.find(SpecsFeature.class).ifPresent(specs -> specs.noteSoon(link.contentId()));
    }
}
