/**
 * Rounds across all specs: windows end by the clock ({@link WindowEnds}, rule R2), everybody finds what waits for him
 * (rule N7), and whoever watches over spaces finds open rounds and hands over what somebody leaves behind (rules N5, N6
 * and N8). Entry: {@link WaitingFeature}; REST: {@link WaitingResource}, {@link OpenRoundsResource} and {@link
 * ReplacementResource}; templates: {@code waiting.vm}, {@code waiting-page.vm}; scripts: {@code js/waiting}.
 */
package org.groundbreak.confluence.waiting;
