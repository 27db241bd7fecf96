package org.groundbreak.confluence.page;

import org.groundbreak.storage.SpliceException;
import org.groundbreak.storage.StorageDocument;

/** What is to be changed in the body of a page. */
@FunctionalInterface
public interface PageChange {

    /**
     * The changed body; the same document where there is nothing to change.
     *
     * @param page as it stands in the version that is changed
     * @throws SpliceException when the page cannot be changed without changing something else
     */
    StorageDocument in(StorageDocument page) throws SpliceException;
}
