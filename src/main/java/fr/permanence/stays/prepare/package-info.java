/** What is prepared of a stay beside who goes: who comes along from the team, the programme, what is to be done by when. */
@NullMarked
package fr.permanence.stays.prepare;

import org.jspecify.annotations.NullMarked;
