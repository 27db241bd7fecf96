package org.groundbreak.adrs;

import java.util.Optional;

/**
 * What a page says of its number.
 *
 * @param macro whether it has the number macro, which shows the number that was taken for it
 * @param typed the number somebody typed into the row
 */
public record StatedNumber(boolean macro, Optional<AdrNumber> typed) {}
