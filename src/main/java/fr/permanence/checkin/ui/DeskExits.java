package fr.permanence.checkin.ui;

import fr.permanence.ids.PersonId;
import java.util.function.Consumer;

/**
 * Where the desk leads to.
 *
 * @param openFile opens one person's file
 * @param openAtDesk opens what waits for one person at the desk
 * @param importRegister opens the import of the register the centre had before
 */
public record DeskExits(Consumer<PersonId> openFile, Consumer<PersonId> openAtDesk, Runnable importRegister) {}
