package org.groundbreak.confluence.adrs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrSection;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.Language;
import org.groundbreak.adrs.NewAdr;
import org.groundbreak.confluence.adrs.DecidedRound.SettledItem;
import org.groundbreak.confluence.adrs.DecidedRound.SettledItem.Kind;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.reviews.RoundOutcome;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.TextMarkup;
import org.groundbreak.words.Words;

/**
 * Rule M6: an ADR made of the outcome of a round says how it ended and why. What somebody saw differently is an alternative
 * that was turned down, what was settled of the questions belongs to the decision, what was put off is a consequence. Used
 * once.
 */
final class AdrOfRound {

    private final Words words;
    private final DecidedRound decided;

    AdrOfRound(Words words, DecidedRound decided) {
        this.words = words;
        this.decided = decided;
    }

    /** What the page may be called. May be longer than a title can be. */
    String title() {
        return words.text("adr.round.title", decided.title());
    }

    /** The body of the new page, in storage format. */
    String toStorage() {
        boolean approved = decided.outcome() == RoundOutcome.APPROVED;
        NewAdr adr = new NewAdr(language(), approved ? AdrStatus.ACCEPTED : AdrStatus.REJECTED)
                .value(AdrField.DATE, CellMarkup.day(decided.day()));
        decided.deciderKey()
                .ifPresent(key -> adr.value(
                        AdrField.DECIDERS, TextMarkup.paragraph().user(key).inline()));
        return adr.section(AdrSection.CONTEXT, context())
                .section(AdrSection.DECISION, decision())
                .section(AdrSection.ALTERNATIVES, alternatives())
                .section(AdrSection.CONSEQUENCES, items(Kind.CARRIED) + prompt("consequences"))
                .section(
                        AdrSection.PRODUCT_IMPLICATIONS,
                        heading("template.adr.product.enables")
                                + prompt("product.enables")
                                + heading("template.adr.product.rules-out")
                                + prompt("product.rules-out"))
                .toStorage();
    }

    private Language language() {
        return words.text("adr.language").equals("de") ? Language.GERMAN : Language.ENGLISH;
    }

    private String context() {
        return "<p>" + CellMarkup.words(words.text("adr.round.decided-in", Integer.toString(decided.round())) + " ")
                + CellMarkup.pageLink(decided.title(), Optional.empty()) + "</p>"
                + decided.epics().stream().map(this::epic).collect(Collectors.joining());
    }

    /** The key alone: its title is told to each reader by Jira, and not everybody who reads the page may know it. */
    private String epic(LinkedEpic epic) {
        return "<p>" + CellMarkup.words(words.text("adr.decision.epic") + " ")
                + AddressLink.storage(epic.url(), epic.key()) + "</p>";
    }

    private String decision() {
        String reason = decided.reason()
                .map(why -> TextMarkup.paragraph()
                        .strong(words.text("adr.decision.why"))
                        .text(" " + why)
                        .toStorage())
                .orElse("");
        return TextMarkup.paragraph()
                        .strong(words.text("adr.round." + decided.outcome()))
                        .toStorage()
                + reason
                + items(Kind.QUESTION);
    }

    /** What the page itself says of alternatives stays where it is written. */
    private String alternatives() {
        return items(Kind.DISSENT) + "<p>" + CellMarkup.words(words.text("adr.round.alternatives") + " ")
                + CellMarkup.pageLink(decided.title(), Optional.empty()) + "</p>";
    }

    private String items(Kind kind) {
        List<SettledItem> items =
                decided.items().stream().filter(item -> item.kind() == kind).toList();
        return items.stream().map(this::item).collect(Collectors.joining());
    }

    /** People are mentioned as the host does it, so that nobody's name is kept when his account is gone. */
    private String item(SettledItem item) {
        TextMarkup heading = TextMarkup.paragraph();
        item.personKey().ifPresent(key -> heading.user(key).text(" "));
        heading.text(words.text("adr.round.item." + item.kind(), item.about().orElse("")));
        String link = item.address()
                .map(address -> "<p>" + AddressLink.storage(address, words.text("adr.round.comment")) + "</p>")
                .orElse("");
        return "<h3>" + heading.inline() + "</h3>"
                + TextMarkup.paragraph().text(item.words()).toStorage() + link;
    }

    private String heading(String key) {
        return "<h3>" + CellMarkup.words(words.text(key)) + "</h3>";
    }

    private String prompt(String key) {
        return "<p><ac:placeholder>" + CellMarkup.words(words.text("template.adr." + key + ".prompt"))
                + "</ac:placeholder></p>";
    }
}
