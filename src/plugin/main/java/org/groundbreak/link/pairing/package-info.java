/**
 * The key that the two products share, and who made it (rule L7): {@link PairingFeature} is built by the app of each
 * product, {@link PairingDesk} is what its REST methods answer. They stand in {@code confluence.link} and {@code
 * jira.link}; the form for them is part of the health page, with {@code js/admin/pairing.js}.
 */
package org.groundbreak.link.pairing;
