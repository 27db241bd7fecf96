package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.function.Function;
import org.groundbreak.adrs.FieldEditing;
import org.groundbreak.adrs.FieldWriter;
import org.groundbreak.adrs.Language;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;
import org.groundbreak.words.Words;

/** Writes a field of an ADR: an ordinary new version of its page, by whoever is signed in (rule A8). */
final class AdrWriter {

    private final PageEditor editor;
    private final AdrWatcher watcher;
    private final Words words;

    AdrWriter(PageEditor editor, AdrWatcher watcher, Words words) {
        this.editor = editor;
        this.watcher = watcher;
        this.words = words;
    }

    /**
     * Writes, and has the index follow.
     *
     * @param version of the page that the person saw
     * @param ask what is to be written
     * @param comment of the new version
     * @throws Problem 409 when the page has changed since, cannot be read, says so already, or would lose something
     */
    void write(Page page, int version, Function<FieldWriter, FieldEditing> ask, String comment) {
        editor.edit(page, version, document -> changed(document, ask), comment);
        watcher.look(page.getId());
    }

    private StorageDocument changed(StorageDocument document, Function<FieldWriter, FieldEditing> ask) {
        try {
            FieldEditing editing = ask.apply(FieldWriter.of(document.body(), language()));
            if (editing instanceof FieldEditing.Refused refused) {
                throw Problem.conflict(code(refused.reason()));
            }
            return ((FieldEditing.Edits) editing).writeInto(document);
        } catch (StorageFormatException | SpliceException e) {
            throw Problem.conflict("cannot-splice");
        }
    }

    private static String code(FieldEditing.Reason reason) {
        return switch (reason) {
            case SAID_ALREADY -> "adr-said-already";
            case ROW_TWICE -> "adr-row-twice";
            case ROW_HOLDS_MORE -> "adr-row-holds-more";
            case NOT_THERE -> "adr-not-there";
        };
    }

    private Language language() {
        return words.text("adr.language").equals("de") ? Language.GERMAN : Language.ENGLISH;
    }
}
