package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import java.util.function.Consumer;

/**
 * Where one goes from the list of people.
 *
 * @param openFile one person's file
 * @param openImport the import of a register
 * @param openNew a new person
 */
public record PeopleExits(Consumer<PersonId> openFile, Runnable openImport, Runnable openNew) {}
