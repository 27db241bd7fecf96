package org.groundbreak.confluence.adrs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundbreak.adrs.AdrField;
import org.groundbreak.adrs.AdrSection;
import org.groundbreak.adrs.AdrStatus;
import org.groundbreak.adrs.Language;
import org.groundbreak.adrs.NewAdr;
import org.groundbreak.confluence.epics.EpicsOfSpec.LinkedEpic;
import org.groundbreak.decisions.DaciOption;
import org.groundbreak.storage.CellMarkup;
import org.groundbreak.storage.MacroBody;
import org.groundbreak.storage.TextMarkup;
import org.groundbreak.words.Words;

/**
 * Rule A21: an ADR made of a decision says what was recorded of it. The option that was chosen by its recorded name is the
 * decision, all others are alternatives, each with what the page says of it, character by character; where that is not
 * what was decided on, the record says so. Used once.
 */
final class AdrOfDecision {

    private final Words words;
    private final DecidedPage decided;
    private final List<String> alternatives = new ArrayList<>();
    private String chosenBody = "";

    AdrOfDecision(Words words, DecidedPage decided) {
        this.words = words;
        this.decided = decided;
    }

    /** What the page may be called: the question and the answer. May be longer than a title can be. */
    static String title(DecidedPage decided) {
        return decided.macro().question().orElse(decided.title()) + " \u2013 " + decided.chosen();
    }

    /** The body of the new page, in storage format. */
    String toStorage() {
        options();
        NewAdr adr = new NewAdr(language(), AdrStatus.ACCEPTED).value(AdrField.DATE, CellMarkup.day(decided.day()));
        decided.deciderKey()
                .ifPresent(key -> adr.value(
                        AdrField.DECIDERS, TextMarkup.paragraph().user(key).inline()));
        return adr.section(AdrSection.CONTEXT, context())
                .section(AdrSection.DECISION, decision())
                .section(AdrSection.ALTERNATIVES, String.join("", alternatives))
                .section(AdrSection.CONSEQUENCES, prompt("consequences"))
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

    private void options() {
        List<DaciOption> options = decided.macro().options();
        for (int i = 0; i < options.size(); i++) {
            DaciOption option = options.get(i);
            String body = cost(option)
                    + MacroBody.forOtherPage(
                                    decided.document(),
                                    decided.macro().optionCalls().get(i),
                                    decided.title())
                            .orElse("");
            if (option.isNamed(decided.chosen())) {
                chosenBody = body;
            } else {
                alternatives.add(
                        "<h3>" + TextMarkup.paragraph().text(option.name()).inline() + "</h3>" + body);
            }
        }
    }

    private String context() {
        StringBuilder context = new StringBuilder();
        decided.macro()
                .question()
                .ifPresent(question ->
                        context.append(TextMarkup.paragraph().text(question).toStorage()));
        context.append("<p>")
                .append(CellMarkup.words(words.text("adr.decision.decided-in") + " "))
                .append(CellMarkup.pageLink(decided.title(), Optional.empty()))
                .append("</p>");
        if (decided.changed()) {
            context.append(TextMarkup.paragraph()
                    .text(words.text("adr.decision.changed"))
                    .toStorage());
        }
        decided.epics().forEach(epic -> context.append(epic(epic)));
        return context.toString();
    }

    /** The key alone: its title is told to each reader by Jira, and not everybody who reads the page may know it. */
    private String epic(LinkedEpic epic) {
        return "<p>" + CellMarkup.words(words.text("adr.decision.epic") + " ")
                + AddressLink.storage(epic.url(), epic.key()) + "</p>";
    }

    private String decision() {
        return TextMarkup.paragraph().strong(decided.chosen()).toStorage()
                + chosenBody
                + said("adr.decision.why", decided.rationale())
                + said("adr.decision.dissent", decided.dissent());
    }

    private String cost(DaciOption option) {
        return said("adr.decision.cost", option.cost());
    }

    private String said(String key, Optional<String> text) {
        return text.filter(some -> !some.isBlank())
                .map(some -> TextMarkup.paragraph()
                        .strong(words.text(key))
                        .text(" " + some)
                        .toStorage())
                .orElse("");
    }

    private String heading(String key) {
        return "<h3>" + CellMarkup.words(words.text(key)) + "</h3>";
    }

    private String prompt(String key) {
        return "<p><ac:placeholder>" + CellMarkup.words(words.text("template.adr." + key + ".prompt"))
                + "</ac:placeholder></p>";
    }
}
