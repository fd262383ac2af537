/** What is sealed beside a person: her emergency contact, the notes of the social team. */
@NullMarked
package fr.permanence.people.entries;

import org.jspecify.annotations.NullMarked;
