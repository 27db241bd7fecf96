package org.groundbreak.storage;

import java.util.List;
import java.util.Optional;

/**
 * Rule F10: changes one span of a body and no other character of it. The change is made in the original text by offsets,
 * never by writing a tree; what stands outside the span stays byte for byte, white space, comments, entities and CDATA
 * sections included. The result is read again and refused unless nothing but the span reads differently. What is asked
 * about are macros and cells as they were found in this very document. Takes time in proportion to the length of the
 * body. Immutable; each method answers with the changed body and leaves the document as it is.
 */
public final class Splicer {

    private final StorageDocument document;

    private Splicer(StorageDocument document) {
        this.document = document;
    }

    /** Changes that body. */
    public static Splicer of(StorageDocument document) {
        return new Splicer(document);
    }

    /**
     * Gives a parameter another value, or adds it behind the others.
     *
     * @param value text, which is escaped
     */
    public StorageDocument parameter(MacroCall macro, String parameter, String value) throws SpliceException {
        return parameterElement(macro, parameter, () -> MacroMarkup.parameterElement(parameter, value));
    }

    /** The same for a parameter that names users by their keys. */
    public StorageDocument users(MacroCall macro, String parameter, List<String> userKeys) throws SpliceException {
        return parameterElement(macro, parameter, () -> MacroMarkup.usersElement(parameter, userKeys));
    }

    /** Adds a macro at the end of another one's rich-text body, which it gets when it has none. */
    public StorageDocument append(MacroCall macro, MacroMarkup nested) throws SpliceException {
        return append(macro, nested.toStorage());
    }

    /** Adds storage format at the end of a macro's rich-text body, which it gets when it has none. */
    public StorageDocument append(MacroCall macro, String storage) throws SpliceException {
        MacroParts parts = parts(macro);
        Optional<Element> body = parts.body();
        return body.isPresent() ? last(body.get(), storage) : newBody(parts, storage);
    }

    /** Puts storage format in the place of all that stands in a macro's rich-text body, which it gets when it has none. */
    public StorageDocument body(MacroCall macro, String storage) throws SpliceException {
        MacroParts parts = parts(macro);
        Optional<Element> body = parts.body();
        return body.isPresent() ? all(body.get(), storage) : newBody(parts, storage);
    }

    /** Puts storage format in the place of a piece, which is a whole of elements and text, or a place between two of them. */
    public StorageDocument replace(BodySpan span, String storage) throws SpliceException {
        return PlaceSplice.write(document, span, storage);
    }

    private StorageDocument parameterElement(MacroCall macro, String parameter, Markup markup) throws SpliceException {
        MacroParts parts = parts(macro);
        Optional<Element> present = parts.parameter(parameter);
        String element = markup.write();
        if (present.isPresent()) {
            return Splice.over(present.get()).write(element);
        }
        List<Element> others = parts.parameters();
        if (!others.isEmpty()) {
            return Splice.behind(others.get(others.size() - 1)).write(element);
        }
        Element whole = parts.macro();
        return whole.isEmptyTag() ? last(whole, element) : Splice.first(whole).write(element);
    }

    private static StorageDocument newBody(MacroParts parts, String storage) throws SpliceException {
        return last(parts.macro(), MacroMarkup.bodyElement(checked(storage)));
    }

    private static StorageDocument all(Element element, String storage) throws SpliceException {
        return element.isEmptyTag()
                ? last(element, storage)
                : Splice.within(element).write(storage);
    }

    private static StorageDocument last(Element element, String storage) throws SpliceException {
        return element.isEmptyTag()
                ? Splice.inEmptyTag(element).open(element.name(), storage)
                : Splice.last(element).write(storage);
    }

    private MacroParts parts(MacroCall macro) throws SpliceException {
        return MacroParts.of(element(macro.start(), macro.end()));
    }

    /** @throws SpliceException when no element begins and ends there, as after a change of the body */
    private Element element(int from, int to) throws SpliceException {
        Tokens tokens = document.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START && tokens.offset(i) == from) {
                Element element = Element.at(document, i);
                if (element.to() == to) {
                    return element;
                }
            }
        }
        throw new SpliceException(SpliceError.NOT_FOUND);
    }

    /** Before it is put into tags, which it might close. */
    private static String checked(String storage) throws SpliceException {
        try {
            return StorageDocument.parse(storage).body();
        } catch (StorageFormatException e) {
            throw new SpliceException(SpliceError.NOT_STORAGE_FORMAT, e);
        }
    }

    /** Markup of values that may have characters which XML forbids. */
    private interface Markup {

        String text();

        default String write() throws SpliceException {
            try {
                return text();
            } catch (IllegalArgumentException e) {
                throw new SpliceException(SpliceError.NOT_STORAGE_FORMAT, e);
            }
        }
    }
}
