package org.groundbreak.confluence.reviews;

import java.util.List;

/**
 * The latest round of a spec, open or ended, for one viewer.
 *
 * @param number the first of a spec is 1
 * @param phase name of the {@link org.groundbreak.reviews.RoundPhase}
 * @param phaseText in the viewer's language
 * @param open whether it has not ended
 * @param startedText when it began, as the viewer writes it
 * @param endsAt when its window ends or ended, in ISO 8601, UTC; null for a round without a window
 * @param endsText the same as the viewer writes it; null with it
 * @param endsLocal the same as a field for date and time takes it, in the viewer's zone: 2026-11-28T14:00; null with it
 * @param leftText how much of the window is left, in words; null when it has ended
 * @param lengthText how long its window was set, in words; null for a round without a window
 * @param reason why it was extended last, called off, or closed; null when nobody said
 * @param commentRequired whether a verdict needs words
 * @param reviewers who was asked, in the order in which they were named
 * @param approverVerdict the approver's verdict; null while he has given none
 * @param obstacles what keeps it from being approved; none when it has ended
 * @param starters what to ask, where something was set
 */
public record RoundBody(
        int number,
        String phase,
        String phaseText,
        boolean open,
        String startedText,
        String endsAt,
        String endsText,
        String endsLocal,
        String leftText,
        String lengthText,
        String reason,
        boolean commentRequired,
        List<ReviewerBody> reviewers,
        VerdictBody approverVerdict,
        List<ObstacleBody> obstacles,
        List<StarterBody> starters) {

    public RoundBody {
        reviewers = List.copyOf(reviewers);
        obstacles = List.copyOf(obstacles);
        starters = List.copyOf(starters);
    }

    /**
     * What keeps a round from being approved.
     *
     * @param code name of the {@link org.groundbreak.reviews.Obstacle}
     * @param text in the viewer's language, a sentence
     */
    public record ObstacleBody(String code, String text) {}

    /**
     * What to ask by one lens.
     *
     * @param lens name of the {@link org.groundbreak.reviews.Lens}
     * @param lensText in the viewer's language
     * @param text the questions to begin with; empty where none are set
     */
    public record StarterBody(String lens, String lensText, String text) {}
}
