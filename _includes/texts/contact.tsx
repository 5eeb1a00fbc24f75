/** An e-mail address that opens the reader's mail program. */
export function MailLink({ address }: { readonly address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>;
}

/** A telephone number that a phone can dial, given in international form: "+49 351 1234567". */
export function PhoneLink({ number }: { readonly number: string }) {
  return <a href={`tel:${number.replaceAll(" ", "")}`}>{number.replaceAll(" ", "\u00a0")}</a>;
}

interface PostalAddressProps {
  readonly name: string;
  readonly legalForm?: string | undefined;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

/** Name and address of a person or body, line by line. */
export function PostalAddress({ name, legalForm, street, postcode, city }: PostalAddressProps) {
  return (
    <address>
      {name}
      <br />
      {legalForm !== undefined && (
        <>
          {legalForm}
          <br />
        </>
      )}
      {street}
      <br />
      {postcode} {city}
    </address>
  );
}
