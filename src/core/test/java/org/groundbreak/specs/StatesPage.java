package org.groundbreak.specs;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundbreak.decisions.DecisionStatus;
import org.groundbreak.reviews.QuestionState;
import org.groundbreak.reviews.RoundPhase;

/** The content of {@code docs/states.md}. */
final class StatesPage {

    private StatesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(
                """
                # The states of a spec

                Made from `SpecStatus`; a test compares. "Changed since approval" is no status: it is computed from the
                page whenever it is shown. Whether the implementation has started is another axis, measured in Jira.

                """);
        add(page, List.of(SpecStatus.values()), SpecStatus::next, SpecStatus::meaning);
        page.append(
                """

                # The phases of a review round

                Made from `RoundPhase`. The end of the window is recorded at its planned instant, whenever it is noticed.
                A round that is called off gives back the status before it.

                """);
        add(page, List.of(RoundPhase.values()), RoundPhase::next, RoundPhase::meaning);
        page.append(
                """

                # The states of a question

                Made from `QuestionState`. A question belongs to the page, not to a round: what is unsettled when a round
                begins is taken into it.

                """);
        add(page, List.of(QuestionState.values()), QuestionState::next, QuestionState::meaning);
        page.append(
                """

                # The states of a decision

                Made from `DecisionStatus`. "Overdue" and "changed since it was decided" are no statuses: they are computed.

                """);
        add(page, List.of(DecisionStatus.values()), DecisionStatus::next, DecisionStatus::meaning);
        return page.toString();
    }

    /** A diagram and a table; the first status is where it begins. */
    private static <S extends Enum<S>> void add(
            StringBuilder page, List<S> all, Function<S, Set<S>> next, Function<S, String> meaning) {
        page.append("```mermaid\nstateDiagram-v2\n    [*] --> %s\n".formatted(all.get(0)));
        for (S status : all) {
            next.apply(status).forEach(after -> page.append("    %s --> %s\n".formatted(status, after)));
        }
        page.append("```\n\n| status | meaning | may be followed by |\n| --- | --- | --- |\n");
        for (S status : all) {
            String after = next.apply(status).stream().map(Enum::name).collect(Collectors.joining(", "));
            page.append("| %s | %s | %s |\n".formatted(status, meaning.apply(status), after));
        }
    }
}
