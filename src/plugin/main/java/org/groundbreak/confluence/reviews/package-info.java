/**
 * Review rounds of specs: what people do in them, and how a round stands for one viewer. The rules are those of
 * {@code org.groundbreak.reviews}; whatever a viewer may do is asked of them, dry.
 *
 * <p>Entry: {@link ReviewsFeature}. The REST stands in {@code confluence.panel} ({@code RoundResource}, {@code
 * VerdictResource}), as do those of questions and meetings; the scripts are {@code js/review}, the template is that of the
 * panel.
 */
package org.groundbreak.confluence.reviews;
