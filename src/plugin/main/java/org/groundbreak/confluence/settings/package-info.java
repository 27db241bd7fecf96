/**
 * What administrators set, of the instance and of spaces, and process owners of the rounds of a space (rules C1 to C3 and
 * C7 to C9, R1). {@link SettingsReader} says what holds, and is what other features ask; {@link SettingsDesk} reads and
 * says, {@link SettingsGate} lets in. REST: {@link InstanceSettingsResource} and {@link SpaceSettingsResource}; pages:
 * the two servlets with {@code settings.vm} and {@code js/admin/settings*.js}.
 */
package org.groundbreak.confluence.settings;
