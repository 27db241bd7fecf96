package org.groundbreak.confluence.trail;

import java.util.List;

/**
 * What verifying the trail of a spec has shown.
 *
 * @param fits whether every event fits the ones before it, and the head that Jira keeps where it keeps one
 * @param events how many there are
 * @param head the end of the chain: its sequence, a colon, its hash; null when its last event has none
 * @param firstWrong sequence of the first event that does not fit; null when all do
 * @param kind why it does not, by name; null when all do
 * @param text the outcome in words
 * @param sentences what it says of the end of the chain, and what verifying cannot show
 */
public record TrailVerification(
        boolean fits, int events, String head, Long firstWrong, String kind, String text, List<String> sentences) {

    public TrailVerification {
        sentences = List.copyOf(sentences);
    }
}
