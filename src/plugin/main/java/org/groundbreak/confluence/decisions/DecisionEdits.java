package org.groundbreak.confluence.decisions;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.decisions.DaciMacro;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.decisions.DecisionRefusal;
import org.groundbreak.decisions.DecisionState;
import org.groundbreak.decisions.NewOption;
import org.groundbreak.host.rest.Limits;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.ids.RandomIds;
import org.groundbreak.storage.MacroMarkup;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.Splicer;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.TextMarkup;
import org.groundbreak.words.Words;

/** Changes of the page that decide nothing: an id for a macro, and one more option. By whoever may edit the page. */
public final class DecisionEdits {

    private static final List<String> PARTS = List.of("description", "pros", "cons");

    private final DecisionService decisions;
    private final DecisionLog log;
    private final PageEditor editor;
    private final DecisionNoticer noticer;
    private final Words words;
    private final RandomIds random = new RandomIds();

    DecisionEdits(DecisionService decisions, DecisionLog log, PageEditor editor, DecisionNoticer noticer, Words words) {
        this.decisions = decisions;
        this.log = log;
        this.editor = editor;
        this.noticer = noticer;
        this.words = words;
    }

    /**
     * Makes a macro that has no id, or that of an earlier one, a decision of its own (rule D1); one that is its own stays as
     * it is. It gets a new id, or that of a decision that was made in this page and is no longer in it (rule D19). Problems:
     * 400 no version or position; 401; 403; 404 nothing stands there, or no such decision is lost; 405; 409 another version is
     * published.
     */
    public void identify(long contentId, IdentityRequest request) {
        Page page = decisions.openToEdit(contentId);
        int version = DecisionService.required(request.pageVersion());
        int position = Optional.ofNullable(request.position()).orElse(-1);
        Optional<String> id = Optional.ofNullable(request.id());
        if (id.isPresent()
                && !LostDecisions.isLost(
                        noticer.known(contentId),
                        PageReading.of(page.getVersion(), page.getBodyAsString()),
                        id.get())) {
            throw DecisionService.noDecision();
        }
        editor.edit(
                page,
                version,
                document -> identified(document, position, id.orElseGet(random::id)),
                words.text("decision.identify.comment"));
        noticer.lookAtOnce(contentId);
    }

    private static StorageDocument identified(StorageDocument document, int position, String id)
            throws SpliceException {
        List<DaciMacro> macros = DaciReader.read(document);
        if (position < 0 || position >= macros.size()) {
            throw DecisionService.noDecision();
        }
        DaciMacro macro = macros.get(position);
        return PageReading.isOwn(macro) ? document : Splicer.of(document).parameter(macro.call(), DaciMacro.ID, id);
    }

    /**
     * Adds an option with the headings it begins with (rule D18). Problems: 400 no name, or characters that no page can hold;
     * 401; 403; 404; 405; 409 it is decided, one of that name is there, or another version is published.
     */
    public void addOption(long contentId, String decisionId, NewOptionRequest request) {
        Page page = decisions.openToEdit(contentId);
        int version = DecisionService.required(request.pageVersion());
        NewOption added = new NewOption(Optional.ofNullable(request.name()).orElse(""));
        if (added.name().isEmpty()) {
            throw DecisionProblem.of(DecisionRefusal.OPTION_REQUIRED);
        }
        MacroMarkup option = option(added.name(), Optional.ofNullable(request.cost()));
        String id = Limits.name(decisionId);
        editor.edit(
                page,
                version,
                document -> withOption(
                        document,
                        id,
                        added,
                        log.read(new DecisionId(contentId, id)).state(),
                        option),
                words.text("decision.add-option.comment"));
        noticer.lookAtOnce(contentId);
    }

    private static StorageDocument withOption(
            StorageDocument document, String id, NewOption added, DecisionState state, MacroMarkup option)
            throws SpliceException {
        DaciMacro macro = DaciReader.find(document, id).orElseThrow(DecisionService::noDecision);
        Optional<DecisionRefusal> refusal = added.refusal(state, macro);
        if (refusal.isPresent()) {
            throw DecisionProblem.of(refusal.get());
        }
        return Splicer.of(document).append(macro.call(), option);
    }

    private MacroMarkup option(String name, Optional<String> cost) {
        try {
            MacroMarkup option = MacroMarkup.named(DaciReader.OPTION);
            BiConsumer<String, String> parameter = option::parameter;
            parameter.accept("name", name);
            cost.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> parameter.accept("cost", text));
            return option.body(prompts());
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("bad-text");
        }
    }

    /** As the blueprint has them. */
    private String prompts() {
        return PARTS.stream()
                .map(part -> "template.decision.option." + part)
                .flatMap(key -> Stream.of(
                        "<h3>" + inline(key) + "</h3>",
                        "<p><ac:placeholder>" + inline(key + ".prompt") + "</ac:placeholder></p>"))
                .collect(Collectors.joining());
    }

    private String inline(String key) {
        return TextMarkup.paragraph().text(words.text(key)).inline();
    }
}
