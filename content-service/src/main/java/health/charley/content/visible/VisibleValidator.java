package health.charley.content.visible;

import health.charley.edge.input.VisibleText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link Visible} texts. Of a blank one {@code NotBlank} says enough. */
public final class VisibleValidator implements ConstraintValidator<Visible, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank()) {
            return true;
        }
        VisibleText.unseenIn(text).ifPresent(sentence -> {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
        });
        return VisibleText.unseenIn(text).isEmpty() && !VisibleText.isEmpty(text);
    }
}
