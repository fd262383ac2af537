package fr.permanence;

import fr.permanence.access.Right;

/**
 * One row of the matrix of rights.
 *
 * @param name the service and its method, such as {@code CheckIns.arrive}
 * @param right what it asks for
 * @param act does it
 */
record UseCase(String name, Right right, Runnable act) {}
