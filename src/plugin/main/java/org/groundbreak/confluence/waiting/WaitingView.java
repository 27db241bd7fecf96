package org.groundbreak.confluence.waiting;

/**
 * What macro and page print: for everybody the same.
 *
 * @param live whether the browser may add the viewer's list
 * @param sentence what there is to say
 * @param address of the page with the list, for where the browser may not; empty for none
 */
public record WaitingView(boolean live, String sentence, String address) {

    /** Whether there is an address. */
    public boolean linked() {
        return !address.isEmpty();
    }
}
