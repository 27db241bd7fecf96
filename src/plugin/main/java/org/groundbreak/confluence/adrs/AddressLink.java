package org.groundbreak.confluence.adrs;

import org.groundbreak.storage.CellMarkup;

/** A link by address, in storage format. */
final class AddressLink {

    private AddressLink() {}

    /** The link; the words alone where the address is none of the web. @param address of a product we are linked to */
    static String storage(String address, String words) {
        String shown = CellMarkup.words(words);
        return address.matches("https?://.*")
                ? "<a href=\"" + CellMarkup.words(address).replace("\"", "&quot;") + "\">" + shown + "</a>"
                : shown;
    }
}
