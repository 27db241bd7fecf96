package org.groundbreak.adrs;

import java.util.List;
import org.groundbreak.storage.MacroCall;
import org.groundbreak.storage.MacroFinder;
import org.groundbreak.storage.PageProperties;
import org.groundbreak.storage.PageSections;
import org.groundbreak.storage.StorageDocument;
import org.groundbreak.storage.StorageFormatException;

/**
 * Reads a page as an ADR, in time that grows with its length alone.
 *
 * <ul>
 *   <li>A1: a page is one when it has the number macro, or when it has the label and a row for its status.
 *   <li>A2: a body that cannot be read is a result with the reason, so that one page never costs the others.
 * </ul>
 */
public final class AdrReader {

    /** The macro that shows the number of an ADR. */
    public static final String NUMBER_MACRO = "groundbreak-adr-number";

    private AdrReader() {}

    /**
     * What a page is.
     *
     * @param body its published body in storage format
     * @param labelled whether it has the label that its space uses for ADRs
     */
    public static AdrReading read(String body, boolean labelled) {
        try {
            return read(StorageDocument.parse(body), body, labelled);
        } catch (StorageFormatException e) {
            return new AdrReading.Unreadable(e.error(), e.line(), e.column());
        }
    }

    /**
     * The same for a body that is parsed already.
     *
     * @param body the text the document was parsed from
     */
    public static AdrReading read(StorageDocument document, String body, boolean labelled) {
        List<MacroCall> macros = MacroFinder.named(document, NUMBER_MACRO);
        if (macros.isEmpty() && !labelled) {
            return new AdrReading.NoAdr();
        }
        List<AdrProperty> properties = PropertyReader.read(PageProperties.of(document, body));
        boolean hasStatus = properties.stream().anyMatch(property -> property.field() == AdrField.STATUS);
        if (macros.isEmpty() && !hasStatus) {
            return new AdrReading.NoAdr();
        }
        FieldReader fields = new FieldReader(properties, !macros.isEmpty());
        return new AdrReading.Found(fields.adr(PageSections.of(document, body)));
    }
}
