/** What is kept of services. */
@NullMarked
package fr.permanence.checkin.services;

import org.jspecify.annotations.NullMarked;
