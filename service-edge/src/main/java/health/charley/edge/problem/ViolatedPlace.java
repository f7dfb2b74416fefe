package health.charley.edge.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** The place of a broken constraint: a parameter by its name on the wire, or a pointer into the body. */
record ViolatedPlace(String parameter, String pointer) {

    /** Finds the place by the way validation took: method, its parameter, then properties and positions. */
    static ViolatedPlace of(ConstraintViolation<?> violation) {
        AnnotatedElement parameter = null;
        List<Object> steps = new ArrayList<>();
        Path.MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter = parameter(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class));
            } else {
                addStep(steps, node);
            }
        }
        return place(parameter, steps);
    }

    InputError error(String detail) {
        return parameter == null ? InputError.at(pointer, detail) : InputError.of(parameter, detail);
    }

    private static ViolatedPlace place(AnnotatedElement parameter, List<Object> steps) {
        if (parameter != null && parameter.isAnnotationPresent(BeanParam.class) && !steps.isEmpty()) {
            return new ViolatedPlace(steps.get(0).toString(), null);
        }
        return WireName.of(parameter)
                .map(name -> new ViolatedPlace(name, null))
                .orElseGet(() -> new ViolatedPlace(null, Pointers.of(steps)));
    }

    private static void addStep(List<Object> steps, Path.Node node) {
        if (node.getIndex() != null) {
            steps.add(node.getIndex());
        } else if (node.getKey() != null) {
            steps.add(node.getKey());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            steps.add(node.getName());
        }
    }

    private static AnnotatedElement parameter(Class<?> resource, Path.MethodNode called, Path.ParameterNode node) {
        Class<?>[] types = called.getParameterTypes().toArray(Class<?>[]::new);
        for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (isDeclared(method, called.getName(), types)) {
                    return method.getParameters()[node.getParameterIndex()];
                }
            }
        }
        return null;
    }

    /** A generated subclass overrides the method without its annotations: only the annotated one is of use. */
    private static boolean isDeclared(Method method, String name, Class<?>[] types) {
        return method.getName().equals(name)
                && List.of(method.getParameterTypes()).equals(List.of(types))
                && List.of(method.getAnnotations()).stream()
                        .map(Annotation::annotationType)
                        .anyMatch(type -> type.isAnnotationPresent(jakarta.ws.rs.HttpMethod.class));
    }
}
