package org.groundbreak.decisions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.groundbreak.storage.Fingerprint;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroContent;
import org.groundbreak.storage.MacroParameter;
import org.groundbreak.storage.PlacedMacro;
import org.groundbreak.storage.Sha256;
import org.groundbreak.storage.ShownAttachment;
import org.groundbreak.storage.StorageDocument;

/** One decision as a page has it. Made by {@link DaciReader}; of one request, not for several threads. */
public final class DaciMacro {

    /** The macro's name, fixed for ever. */
    public static final String NAME = "groundbreak-daci";

    /** Its parameter that makes it a decision of its own. */
    public static final String ID = "id";

    /** Its parameter that says where the decision stands, for whoever reads the page without this product. */
    public static final String STATUS = "status";

    /**
     * The number of the form in which the content of decisions is written for fingerprints. A form that was ever used never
     * changes; a better one gets the next number.
     */
    static final int FORM = 1000;

    private static final char SEPARATOR = '\0';

    private final StorageDocument document;
    private final PlacedMacro macro;
    private final DaciIdentity identity;
    private final List<DaciOption> options;
    private final List<MacroCall> optionCalls;
    private final List<PlacedMacro> copies;
    private final List<PlacedMacro> allCopies;
    private MacroContent content;

    /**
     * @param optionCalls the macros of the options, in the same order
     * @param copies the outcomes that are written into it
     * @param allCopies those of the whole page, among them those of decisions within this one
     */
    DaciMacro(
            StorageDocument document,
            PlacedMacro macro,
            DaciIdentity identity,
            List<DaciOption> options,
            List<MacroCall> optionCalls,
            List<PlacedMacro> copies,
            List<PlacedMacro> allCopies) {
        this.document = document;
        this.macro = macro;
        this.identity = identity;
        this.options = List.copyOf(options);
        this.optionCalls = List.copyOf(optionCalls);
        this.copies = List.copyOf(copies);
        this.allCopies = List.copyOf(allCopies);
    }

    /** The macro as it is written, to be changed by the splicer of its document. */
    public MacroCall call() {
        return macro.call();
    }

    /** Whether it is a decision of its own (rule D1). */
    public DaciIdentity identity() {
        return identity;
    }

    /** Its id, which an earlier one of the page may have as well. */
    public Optional<String> id() {
        return call().text(ID);
    }

    /** What is to be decided. */
    public Optional<String> question() {
        return call().text("question");
    }

    /** What it is about; empty when that is not said, or not in a way that is known. */
    public Optional<DecisionArea> area() {
        return typedArea().flatMap(DecisionArea::read);
    }

    /** What stands there as its area, known or not. */
    public Optional<String> typedArea() {
        return call().text("area");
    }

    /** Who is named in a role (rule D2). */
    public NamedUsers named(DaciRole role) {
        return Optional.ofNullable(call().parameters().get(role.parameter()))
                .map(NamedUsers::read)
                .orElse(NamedUsers.NOBODY);
    }

    /** Until when it shall be decided (rule D3). */
    public PageDate due() {
        MacroParameter value = call().parameters().get("due");
        return value == null ? PageDate.NONE : PageDate.read(value);
    }

    /** What the page says of where it stands, whether that is true or not. */
    public Optional<String> status() {
        return call().text(STATUS);
    }

    /** Its options, in the order of the page. */
    public List<DaciOption> options() {
        return options;
    }

    /** The macros of its options as they are written, in the same order. */
    public List<MacroCall> optionCalls() {
        return optionCalls;
    }

    /** Whether anybody has begun to work on it: one of its options says something. */
    public boolean begun() {
        return options.stream().anyMatch(DaciOption::says);
    }

    /** The attachments that are part of its content, sorted, each once (rule F16). */
    public SortedSet<ShownAttachment> shown() {
        return body().shown();
    }

    /** @param attachments what those it shows are, as text; see {@link DaciSight#content} */
    DaciContent content(String attachments) {
        return new DaciContent(fingerprint(parameters() + text() + attachments), options);
    }

    /** What of the content stands in parameters, as one text that is the same only when all of them are. */
    String parameters() {
        StringBuilder text = new StringBuilder();
        add(text, question().orElse(""));
        add(text, area().map(DecisionArea::parameter).orElse(""));
        for (DaciOption option : options) {
            add(text, option.name());
            add(text, option.cost().orElse(""));
        }
        return text.toString();
    }

    /** What of the content stands in the body, in canonical form. */
    String text() {
        return body().canonical();
    }

    private MacroContent body() {
        if (content == null) {
            content = MacroContent.of(document, macro, allCopies);
        }
        return content;
    }

    /** A fingerprint of each outcome that is written into it, in order (rule D12). */
    public List<Fingerprint> outcomes() {
        return copies.stream()
                .map(copy ->
                        fingerprint(MacroContent.of(document, copy, List.of()).canonical()))
                .toList();
    }

    StorageDocument document() {
        return document;
    }

    /** The macros that hold these outcomes. */
    List<MacroCall> copies() {
        return copies.stream().map(PlacedMacro::call).toList();
    }

    private static void add(StringBuilder text, String value) {
        text.append(value).append(SEPARATOR);
    }

    private static Fingerprint fingerprint(String text) {
        return new Fingerprint(FORM, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
    }
}
