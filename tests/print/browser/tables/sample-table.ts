/** A table as the book writes it: caption, widths, heads of columns and of rows. */
export const TABLE = `<table>
  <caption>Qui fait quoi</caption>
  <colgroup><col style="width:20%"><col style="width:30%"><col style="width:50%"></colgroup>
  <thead><tr><th scope="col">Nom</th><th scope="col">Qui est-ce ?</th><th scope="col">Son travail</th></tr></thead>
  <tbody>
    <tr><th scope="row"><a id="t1" href="#mediateur">Médiateur</a></th><td>Le nom du métier</td><td>Apprendre aux habitants à faire seuls</td></tr>
    <tr><th scope="row">Référent</th><td>Un salarié</td><td>…</td></tr>
  </tbody>
</table>`.replaceAll(/\n\s*/g, '');
