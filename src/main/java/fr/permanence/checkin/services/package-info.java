/** Services given at the desk, counted one key at a time. */
@NullMarked
package fr.permanence.checkin.services;

import org.jspecify.annotations.NullMarked;
