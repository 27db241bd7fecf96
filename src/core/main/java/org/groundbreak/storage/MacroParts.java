package org.groundbreak.storage;

import java.util.List;
import java.util.Optional;

/**
 * What a macro is made of.
 *
 * @param macro the whole
 * @param children the elements directly in it, in order
 */
record MacroParts(Element macro, List<Element> children) {

    /** @throws SpliceException when it is no macro */
    static MacroParts of(Element macro) throws SpliceException {
        if (macro.name() != NameTable.MACRO) {
            throw new SpliceException(SpliceError.NOT_FOUND);
        }
        return new MacroParts(macro, macro.children());
    }

    /** Its parameters, in order. */
    List<Element> parameters() {
        return named(NameTable.PARAMETER);
    }

    /** The parameter of that name. @throws SpliceException when there are several */
    Optional<Element> parameter(String name) throws SpliceException {
        Tokens tokens = macro.document().tokens();
        List<Element> same = parameters().stream()
                .filter(element -> name.equals(tokens.attribute(element.start(), NameTable.MACRO_NAME)))
                .toList();
        if (same.size() > 1) {
            throw new SpliceException(SpliceError.DOUBLED_PARAMETER);
        }
        return same.stream().findFirst();
    }

    /** Its rich-text body. @throws SpliceException when there are several, or one of plain text */
    Optional<Element> body() throws SpliceException {
        if (!named(NameTable.PLAIN_TEXT_BODY).isEmpty()) {
            throw new SpliceException(SpliceError.PLAIN_TEXT_BODY);
        }
        List<Element> bodies = named(NameTable.RICH_TEXT_BODY);
        if (bodies.size() > 1) {
            throw new SpliceException(SpliceError.DOUBLED_BODY);
        }
        return bodies.stream().findFirst();
    }

    private List<Element> named(Name name) {
        return children.stream().filter(child -> child.name() == name).toList();
    }
}
