/** What the desk has for a person when she next comes: a word from the team, post that waits. */
@NullMarked
package fr.permanence.checkin.messages;

import org.jspecify.annotations.NullMarked;
