import { type ComponentType, h, render } from "preact";

/** What Sveltia CMS gives to a field of ours, see https://sveltiacms.app/en/docs/api/field-types. */
interface ControlProps {
  readonly value: unknown;
  readonly field: { readonly get: (option: string) => unknown };
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: unknown) => void;
}

/** What a component of ours gets of it. */
export interface FieldProps<Value> {
  readonly value: Value;
  readonly label: string;
  readonly isRequired: boolean;
  readonly id: string;
  readonly inputClass: string;
  readonly onChange: (value: Value) => void;
}

interface Control {
  readonly props: ControlProps;
  element?: HTMLElement | null;
}

declare global {
  interface Window {
    /** React's, which Sveltia CMS brings along. */
    readonly createClass: (specification: object) => unknown;
    readonly h: (type: string, props: object) => unknown;
  }
}

/**
 * Makes a field of Sveltia CMS, which are React components, of a Preact component: an empty element for React, in which
 * Preact renders. The form needs no second copy of React for it.
 * @param read makes a value of whatever a file says
 * @param problemOf says what is wrong with a value
 */
export function controlOf<Value>(
  Component: ComponentType<FieldProps<Value>>,
  read: (value: unknown) => Value,
  problemOf: (value: Value, isRequired: boolean) => string | undefined,
): unknown {
  const isRequired = ({ field }: ControlProps): boolean => field.get("required") !== false;
  const draw = ({ element, props }: Control): void => {
    if (!element) return;
    const { value, field, forID, classNameWrapper, onChange } = props;
    const label = String(field.get("label"));
    const shown = { value: read(value), label, isRequired: isRequired(props), id: forID, inputClass: classNameWrapper };
    render(h(Component, { ...shown, onChange }), element);
  };
  return window.createClass({
    componentDidMount() {
      draw(this as unknown as Control); // createClass makes it the component
    },
    componentDidUpdate() {
      draw(this as unknown as Control);
    },
    componentWillUnmount() {
      const { element } = this as unknown as Control;
      if (element) render(null, element);
    },
    isValid() {
      const { props } = this as unknown as Control;
      const message = problemOf(read(props.value), isRequired(props));
      return message === undefined ? true : { error: { message } };
    },
    render() {
      return window.h("div", {
        ref: (element: HTMLElement | null) => {
          if (element) (this as unknown as Control).element = element;
        },
      });
    },
  });
}
