package org.groundbreak.confluence.adrs;

import com.atlassian.confluence.pages.Page;
import java.util.function.Function;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.adrs.AdrReading;
import org.groundbreak.adrs.FieldEditing;
import org.groundbreak.adrs.FieldWriter;
import org.groundbreak.adrs.Language;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a field of an ADR: an ordinary new version of its page, by whoever is signed in (rule A8). */
final class AdrWriter {

    private static final Logger LOG = LoggerFactory.getLogger(AdrWriter.class);

    private final PageEditor editor;
    private final AdrPageReader reader;
    private final AdrWatcher watcher;
    private final Words words;

    AdrWriter(PageEditor editor, AdrPageReader reader, AdrWatcher watcher, Words words) {
        this.editor = editor;
        this.reader = reader;
        this.watcher = watcher;
        this.words = words;
    }

    /**
     * Writes, and has the index follow. Whether the page is a record is asked of the very body that is written (rule A33).
     *
     * @param version of the page that the person saw
     * @param ask what is to be written
     * @param comment of the new version
     * @throws Problem 409 when the page has changed since, is no record, cannot be read, says so already or otherwise,
     *     or would lose something
     */
    void write(Page page, int version, Function<FieldWriter, FieldEditing> ask, String comment) {
        boolean labelled = reader.isLabelled(page);
        editor.edit(page, version, document -> changed(document, labelled, ask), comment);
        follow(page.getId());
    }

    /** The page is saved, so nothing is refused any more: what fails here is found by the sweep. */
    private void follow(long contentId) {
        try {
            watcher.look(contentId);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("The index does not follow yet: {}", contentId, e);
        }
    }

    private StorageDocument changed(StorageDocument document, boolean labelled, Function<FieldWriter, FieldEditing> ask)
            throws SpliceException {
        if (AdrReader.read(document, document.body(), labelled) instanceof AdrReading.NoAdr) {
            throw Problem.conflict("no-adr");
        }
        FieldEditing editing = ask.apply(FieldWriter.of(document, language()));
        if (editing instanceof FieldEditing.Refused refused) {
            throw Problem.conflict(code(refused.reason()));
        }
        return ((FieldEditing.Edits) editing).writeInto(document);
    }

    private static String code(FieldEditing.Reason reason) {
        return switch (reason) {
            case SAID_ALREADY -> "adr-said-already";
            case SAID_OTHERWISE -> "adr-said-otherwise";
            case ROW_TWICE -> "adr-row-twice";
            case ROW_HOLDS_MORE -> "adr-row-holds-more";
            case NOT_THERE -> "adr-not-there";
        };
    }

    private Language language() {
        return words.text("adr.language").equals("de") ? Language.GERMAN : Language.ENGLISH;
    }
}
