package org.groundbreak.store;

/**
 * The number that was taken for a page.
 *
 * @param scopeId within what it was counted
 * @param prefix in front of it; empty for none
 * @param value from 1
 */
public record TakenNumber(String scopeId, String prefix, int value) {

    static TakenNumber of(AdrNumberRow row) {
        String prefix = row.getPrefix();
        return new TakenNumber(row.getScopeId(), prefix == null ? "" : prefix, row.getGiven());
    }
}
